// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.engine;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.tax.TaxPart;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.told.ToldTax;
import dev.mizan.core.tax.told.ToldTaxes;
import dev.mizan.spi.tax.TaxAnswer;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An answer on its way into a basket; what is not sound is an {@link IllegalArgumentException} that says what. */
final class Answering {
    private final String engine;
    private final PricedBasket priced;

    Answering(String engine, PricedBasket priced) {
        this.engine = engine;
        this.priced = priced;
    }

    PricedBasket with(TaxAnswer answer) {
        if (answer.lines().size() != priced.size()) {
            throw new IllegalArgumentException(answer.lines().size() + " lines for " + priced.size());
        }
        List<ToldTax> taxes = new ArrayList<>();
        List<TaxRate> rates = new ArrayList<>();
        for (int i = 0; i < priced.size(); i++) {
            List<TaxPart> parts = new ArrayList<>();
            Percent sum = Percent.ZERO;
            for (TaxAnswer.Tax tax : answer.lines().get(i).taxes()) {
                ToldTax told = told(i, tax);
                taxes.add(told);
                parts.add(told.part());
                sum = sum.plus(tax.percent());
            }
            rates.add(new TaxRate(answer.lines().get(i).category(), sum, Optional.empty(), parts));
        }
        ToldTaxes told =
                new ToldTaxes(engine, answer.id(), priced.visit().position().place(), taxes);
        return priced.told(told, rates);
    }

    private ToldTax told(int line, TaxAnswer.Tax tax) {
        long base = minor(tax.base());
        long amount = minor(tax.tax());
        long exact = Rounding.HALF_UP.multiplyDivide(base, tax.percent().millionths(), Percent.ONE_WHOLE);
        if (base < 0 || amount < 0 || Math.abs(amount - exact) > 1) {
            throw new IllegalArgumentException(
                    "line " + line + ": " + tax.tax() + " is not " + tax.percent() + " % of " + tax.base());
        }
        return new ToldTax(line, new TaxPart(tax.code(), tax.authority(), tax.percent()), tax.rule(), base, amount);
    }

    private long minor(Money amount) {
        if (!amount.currency().equals(priced.currency())) {
            throw new IllegalArgumentException(amount + " in a basket of " + priced.currency());
        }
        return amount.minor();
    }
}
