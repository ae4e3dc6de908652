package io.supportplatform.contracts;

import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.identity.CurrentCaller;
import io.supportplatform.kit.rest.Problem;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Problems that customers have with contracts: each links the help article and says which account is signed in. */
@RequestScoped
public class CustomerProblems {

    private final CurrentCaller caller;
    private final URI helpLink;

    CustomerProblems(
            CurrentCaller caller,
            @ConfigProperty(name = "platform.help-link", defaultValue = "https://support.example/help/contracts")
                    URI helpLink) {
        this.caller = caller;
        this.helpLink = helpLink;
    }

    public Problem of(int status, String slug) {
        return Problem.of(status, slug).helpLink(helpLink).with("signedInAs", SignedInAs.from(caller.get()));
    }

    /** Who is signed in, as people recognise themselves: the first thing to check when a contract is not there. */
    public record SignedInAs(String name, AccountKind kind) {

        public static SignedInAs from(Caller caller) {
            return new SignedInAs(caller.displayName(), caller.kind());
        }
    }
}
