package io.supportplatform.local;

/** Something the user can understand and act on; its message is the one sentence that is printed. */
public final class StackException extends RuntimeException {

    public StackException(String sentence) {
        super(sentence);
    }

    public StackException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
