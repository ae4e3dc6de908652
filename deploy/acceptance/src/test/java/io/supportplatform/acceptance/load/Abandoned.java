package io.supportplatform.acceptance.load;

/** A journey cannot go on; what it did so far stands in the ledger. */
final class Abandoned extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Abandoned(String why) {
        super(why);
    }
}
