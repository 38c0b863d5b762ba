// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import javax.money.MonetaryAmountFactory;
import javax.money.MonetaryContext;
import javax.money.spi.MonetaryAmountFactoryProviderSpi;

/**
 * Lets {@code Monetary.getAmountFactory(Money.class)} find {@link MoneyFactory} where a host runs javax.money.
 *
 * <p>Found only when asked for by type, so that a host's default amount stays what it was: see docs/adr/0002.
 */
public final class MoneyFactoryProvider implements MonetaryAmountFactoryProviderSpi<Money> {
    /** For the service loader. */
    public MoneyFactoryProvider() {}

    @Override
    public QueryInclusionPolicy getQueryInclusionPolicy() {
        return QueryInclusionPolicy.DIRECT_REFERENCE_ONLY;
    }

    @Override
    public Class<Money> getAmountType() {
        return Money.class;
    }

    @Override
    public MonetaryAmountFactory<Money> createMonetaryAmountFactory() {
        return new MoneyFactory();
    }

    @Override
    public MonetaryContext getDefaultMonetaryContext() {
        return new MoneyFactory().getDefaultMonetaryContext();
    }
}
