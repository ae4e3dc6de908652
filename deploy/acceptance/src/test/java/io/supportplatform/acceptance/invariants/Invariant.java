package io.supportplatform.acceptance.invariants;

import java.util.List;

/** One thing that must be true of the platform at rest. */
interface Invariant {

    /** What is true, as a short statement. */
    String name();

    /** What shows that it is not: one sentence each, with ids. */
    List<String> breaches(Evidence evidence);
}
