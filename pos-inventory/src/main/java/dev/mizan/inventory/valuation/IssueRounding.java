// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.valuation;

/**
 * How the value of an issue is rounded to the minor unit, half up. Under both, what is issued and what is left always
 * sum to what there was, and the last unit takes the rest. 98.00 of three units leaves as 32.67, 32.66, 32.67 or as
 * 32.67, 32.67, 32.66.
 */
public enum IssueRounding {
    /**
     * What has left a layer since it came is rounded, and an issue is the difference: issuing three and issuing one
     * three times cost the same, and the error of a whole layer is below one minor unit. The default.
     */
    CUMULATIVE,
    /** An issue is the rounded share of the value that is left; each issue starts anew. For comparison with peers. */
    REMAINING
}
