/** Tests of the Helm chart: it is linted, rendered, read strictly and held against the rules for workloads and the services' configuration. */
@NullMarked
package io.supportplatform.deploy.chart;

import org.jspecify.annotations.NullMarked;
