// SPDX-License-Identifier: Apache-2.0
package dev.mizan.tck;

import java.util.Collection;
import java.util.List;
import javax.money.Monetary;
import javax.money.MonetaryOperator;
import org.javamoney.tck.JSR354TestConfiguration;

/** Tells the kit what to test: our amount and currency where they are on the class path, else Moneta's. */
public final class AmountsUnderTest implements JSR354TestConfiguration {
    /** For the service loader. */
    public AmountsUnderTest() {}

    @Override
    @SuppressWarnings("rawtypes")
    public Collection<Class> getAmountClasses() {
        try {
            return List.of(Class.forName("dev.mizan.spi.value.Money"));
        } catch (ClassNotFoundException alone) {
            return List.of(org.javamoney.moneta.Money.class, org.javamoney.moneta.FastMoney.class);
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Collection<Class> getCurrencyClasses() {
        try {
            return List.of(Class.forName("dev.mizan.spi.value.Currency"));
        } catch (ClassNotFoundException alone) {
            return List.of(Monetary.getCurrency("EUR").getClass());
        }
    }

    @Override
    public Collection<MonetaryOperator> getMonetaryOperators4Test() {
        return List.of(Monetary.getDefaultRounding());
    }
}
