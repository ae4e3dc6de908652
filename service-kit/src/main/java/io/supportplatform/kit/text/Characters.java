package io.supportplatform.kit.text;

/** Which characters a text may be made of; each rule forbids what the one before it does, and more. */
public enum Characters {

    /**
     * All that can be kept and shown again: everything but the NUL character, which JSON can carry and PostgreSQL cannot, and
     * half of a surrogate pair, which no answer or event could be written with.
     */
    STORABLE("{text.storable}"),

    /** Text that can be mailed and read as it is: no control characters but tab and line breaks. */
    READABLE("{text.readable}"),

    /** A name as it is shown in lists and mails: no control characters, no line breaks of any kind. */
    ONE_LINE("{text.one-line}");

    private static final String LAYOUT = "\t\n\r";

    private final String message;

    Characters(String message) {
        this.message = message;
    }

    public boolean allow(String text) {
        return text.codePoints().allMatch(this::allow);
    }

    private boolean allow(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE -> false;
            case Character.CONTROL -> allowControl(character);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> this != ONE_LINE;
            default -> true;
        };
    }

    private boolean allowControl(int character) {
        return switch (this) {
            case STORABLE -> character != 0;
            case READABLE -> LAYOUT.indexOf(character) >= 0;
            case ONE_LINE -> false;
        };
    }

    String message() {
        return message;
    }
}
