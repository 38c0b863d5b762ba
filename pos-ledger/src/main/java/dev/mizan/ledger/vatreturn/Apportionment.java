// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;

/**
 * VAT on purchases that serve taxable and exempt sales alike: what share of it can be reclaimed (Saudi bylaws, article 51).
 *
 * @param taxable sales that bear VAT or zero rate, without VAT; zero or more
 * @param exempt sales that are exempt; zero or more
 */
public record Apportionment(Money taxable, Money exempt) {
    public Apportionment {
        if (taxable.isNegative() || exempt.isNegative() || taxable.plus(exempt).isZero()) {
            throw new IllegalArgumentException("sales of " + taxable + " and " + exempt);
        }
    }

    /** What can be reclaimed of tax on purchases for both. */
    public Money reclaimed(Money residual, Rounding rounding) {
        return residual.ratio(taxable.minor(), taxable.plus(exempt).minor(), rounding);
    }

    /** What can not, and becomes cost: the rest, so that both are the whole. */
    public Money blocked(Money residual, Rounding rounding) {
        return residual.minus(reclaimed(residual, rounding));
    }

    /**
     * What the year's own share changes of what was reclaimed through the year.
     *
     * @param residual of the whole year
     * @param reclaimed in its returns
     */
    public Money adjustment(Money residual, Money reclaimed, Rounding rounding) {
        return reclaimed(residual, rounding).minus(reclaimed);
    }
}
