package io.supportplatform.requests.catalogue.domain;

import io.supportplatform.requests.violation.Violation;
import io.supportplatform.requests.violation.ViolationCode;
import io.supportplatform.requests.violation.Violations;
import java.util.List;
import java.util.Optional;

/** What a caller picked from the catalogue; each child must belong to its parent. */
public record Choice(String productId, String version, String category, ProblemId problem) {

    /**
     * Everything that does not fit. A product we have not heard of is taken as it is, because its owner decides; a version
     * missing from a product that we do know is a mistake.
     */
    public List<Violation> violations(Optional<Problem> problem, Optional<KnownProduct> product) {
        var found = new Violations()
                .when(
                        category.equals(Problem.ACCOUNT_ACCESS),
                        "/category",
                        ViolationCode.ACCOUNT_ACCESS_SEPARATE_CHANNEL)
                .when(
                        product.filter(known -> !known.versions().contains(version))
                                .isPresent(),
                        "/version",
                        ViolationCode.PRODUCT_VERSION_UNKNOWN)
                .when(problem.isEmpty(), "/problemId", ViolationCode.PROBLEM_UNKNOWN);
        problem.ifPresent(node -> found.when(
                        !node.productId().equals(productId), "/problemId", ViolationCode.PROBLEM_NOT_OF_PRODUCT)
                .when(!node.category().equals(category), "/problemId", ViolationCode.PROBLEM_NOT_OF_CATEGORY));
        return found.found();
    }
}
