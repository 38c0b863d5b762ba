// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.history;

import dev.mizan.inventory.valuation.IssueRounding;
import dev.mizan.inventory.valuation.Method;
import dev.mizan.inventory.valuation.StandardCost;
import dev.mizan.inventory.valuation.Valuation;
import java.util.Optional;

/** Choices under one name: how issues are rounded and what late events do. The peers' make their figures reproducible. */
public enum ValuationProfile {
    /** As an accountant works it out by hand: parts cost what the whole does; closed periods stay. The default. */
    TEXTBOOK(IssueRounding.CUMULATIVE, BackDating.REPLAY_WITHIN_OPEN_PERIOD_ELSE_CORRECT_NOW),
    /** Each issue is the rounded share of what is left; what is late counts from now. */
    ODOO_LIKE(IssueRounding.REMAINING, BackDating.CORRECT_NOW),
    /** Each issue is the rounded share of what is left; all that follows a late event is valued anew. */
    ERPNEXT_LIKE(IssueRounding.REMAINING, BackDating.REPLAY),
    /** The same way, without the drift that unit costs of four digits have there. */
    TRYTON_LIKE(IssueRounding.REMAINING, BackDating.REPLAY);

    private final IssueRounding rounding;
    private final BackDating backDating;

    ValuationProfile(IssueRounding rounding, BackDating backDating) {
        this.rounding = rounding;
        this.backDating = backDating;
    }

    /** A method that goes by what was paid, as the profile rounds it. */
    public Valuation of(Method method) {
        return new Valuation(method, rounding);
    }

    /** A standard cost as the profile rounds it. */
    public Valuation at(StandardCost cost) {
        return new Valuation(Method.STANDARD, rounding, Optional.of(cost));
    }

    public BackDating backDating() {
        return backDating;
    }
}
