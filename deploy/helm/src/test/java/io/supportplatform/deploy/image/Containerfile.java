package io.supportplatform.deploy.image;

import io.supportplatform.deploy.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The recipe under test as its instructions, in order, with comments gone and continued lines joined. */
record Containerfile(List<Instruction> instructions) {

    static final Path FILE = Repository.ROOT.resolve("deploy/images/Containerfile");

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*#.*\\R?");
    private static final Pattern CONTINUATION = Pattern.compile("\\\\\\R\\s*");

    record Instruction(String keyword, String arguments) {

        /** The words behind the options, {@code --chmod} and the like. */
        List<String> operands() {
            return Stream.of(arguments.split("\\s+"))
                    .filter(word -> !word.startsWith("--"))
                    .toList();
        }
    }

    static Containerfile read() throws IOException {
        var text = COMMENT.matcher(Files.readString(FILE)).replaceAll("");
        return new Containerfile(CONTINUATION
                .matcher(text)
                .replaceAll("")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Containerfile::instruction)
                .toList());
    }

    List<String> keywords() {
        return instructions.stream().map(Instruction::keyword).toList();
    }

    List<Instruction> all(String keyword) {
        return instructions.stream()
                .filter(instruction -> instruction.keyword().equals(keyword))
                .toList();
    }

    Instruction only(String keyword) {
        var found = all(keyword);
        if (found.size() != 1) {
            throw new AssertionError("%d times %s in %s".formatted(found.size(), keyword, FILE));
        }
        return found.getFirst();
    }

    private static Instruction instruction(String line) {
        var words = line.strip().split("\\s+", 2);
        return new Instruction(words[0], words.length == 2 ? words[1] : "");
    }
}
