package io.supportplatform.requests.catalogue;

import io.supportplatform.requests.catalogue.domain.Problem;
import io.supportplatform.requests.catalogue.domain.ProblemId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Table {@code problem}. */
@Entity
@Table(name = "problem")
class ProblemRow {

    @Id
    String id;

    @Version
    long version;

    @Column
    String productId;

    @Column
    String category;

    @Column
    String title;

    boolean schedulable;

    boolean complex;

    static ProblemRow of(Problem problem) {
        var row = new ProblemRow();
        row.id = problem.id().value();
        row.write(problem);
        return row;
    }

    void write(Problem problem) {
        productId = problem.productId();
        category = problem.category();
        title = problem.title();
        schedulable = problem.schedulable();
        complex = problem.complex();
    }

    Problem toProblem() {
        return new Problem(new ProblemId(id), productId, category, title, schedulable, complex);
    }
}
