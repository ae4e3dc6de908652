package io.supportplatform.local;

import java.util.List;

/** What the user typed after {@code up}. */
record UpArguments(int portBase, boolean fresh, String maven) {

    static final String USAGE = "usage: deploy/local/up [--fresh] [--port-base N]";

    static UpArguments parse(List<String> words) {
        var portBase = Ports.DEFAULT_BASE;
        var fresh = false;
        for (var left = words.iterator(); left.hasNext(); ) {
            switch (left.next()) {
                case "--fresh" -> fresh = true;
                case "--port-base" -> portBase = number(left.hasNext() ? left.next() : "");
                default -> throw new StackException(USAGE);
            }
        }
        return new UpArguments(portBase, fresh, System.getProperty("maven.command", "mvn"));
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new StackException(USAGE, e);
        }
    }
}
