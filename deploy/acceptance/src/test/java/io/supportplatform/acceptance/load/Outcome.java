package io.supportplatform.acceptance.load;

/** What a driver knows about a command when it stops repeating it. */
public enum Outcome {
    /** The platform said yes: it took effect, once. */
    OK,
    /** The platform said no: it took no effect. */
    REJECTED,
    /** Nobody answered, or what was answered settles nothing: it took effect once or not at all. */
    UNKNOWN
}
