// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.deal;

/** What the checker says about a certificate. */
public enum Verdict {
    /** The plan is worth what it claims, and nothing saves more than the bound it claims. */
    VERIFIED,
    /** Something saves more than the bound that is claimed, or these prices can not show that nothing does. */
    REFUSED_BOUND,
    /** The plan is not a plan, or not worth what is claimed. */
    REFUSED_PLAN,
    /** The plan holds; the bound takes more states than the checker was given. */
    UNCHECKED
}
