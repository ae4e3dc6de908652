package io.supportplatform.acceptance.rules;

import java.nio.file.Path;

/** One rule that one test class claims to prove. */
record Proof(String module, Path file, String rule) {}
