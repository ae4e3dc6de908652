/** The requests service: profiles, the catalogue of problems, drafts, support requests, teams and advocates. */
@NullMarked
package io.supportplatform.requests;

import org.jspecify.annotations.NullMarked;
