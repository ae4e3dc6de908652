package io.supportplatform.deploy.chart;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import io.supportplatform.deploy.Repository;
import java.nio.file.Path;

/** The chart under test, linted and rendered by Helm itself inside this JVM. */
final class Chart {

    static final String RELEASE = "support-platform";
    static final String NAMESPACE = "support";

    /** A cluster of today; Helm's own default inside the library is one that the chart refuses. */
    private static final String KUBERNETES = "1.34.0";

    private static final Helm HELM = new Helm(Path.of("support-platform"));

    private Chart() {}

    static LintResult lint() {
        return HELM.lint().strict().call();
    }

    static String render() {
        return template(KUBERNETES).call();
    }

    static String render(Path values) {
        return template(KUBERNETES).withValuesFile(values).call();
    }

    static String renderFor(String kubernetes) {
        return template(kubernetes).call();
    }

    /** What Helm says after an installation. */
    static String notes() {
        var installation = HELM.install()
                .withName(RELEASE)
                .withNamespace(NAMESPACE)
                .withKubeVersion(KUBERNETES)
                .clientOnly()
                .dryRun()
                .call();
        return installation.getOutput().split("NOTES:", 2)[1];
    }

    /** The example of a production release. */
    static Path production() {
        return Repository.ROOT.resolve("deploy/helm/environments/production.yaml");
    }

    private static TemplateCommand template(String kubernetes) {
        return HELM.template().withName(RELEASE).withNamespace(NAMESPACE).withKubeVersion(kubernetes);
    }
}
