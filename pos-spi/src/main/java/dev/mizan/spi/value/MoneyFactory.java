// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import dev.mizan.spi.value.internal.MoneyNumber;
import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import javax.money.MonetaryException;
import javax.money.NumberValue;
import javax.money.UnknownCurrencyException;
import javax.money.spi.MonetaryAmountFactoryProviderSpi;
import org.jspecify.annotations.Nullable;

/**
 * Builds {@link Money} for code written against javax.money; shop code calls {@link Money#of}.
 *
 * <p>Mutable and for one thread, as javax.money wants it. {@link #create} refuses a number finer than the currency by
 * {@link InexactAmount}.
 */
public final class MoneyFactory implements MonetaryAmountFactory<Money> {
    private static final int PRECISION = 19;
    private static final int WIDEST_SCALE = 4;

    private @Nullable Currency currency;
    private BigDecimal number = BigDecimal.ZERO;

    /** Empty: the currency has to be set, the number is zero. */
    public MoneyFactory() {}

    @Override
    public Class<Money> getAmountType() {
        return Money.class;
    }

    @Override
    public MoneyFactory setCurrency(String code) {
        currency = Currency.find(code).orElseThrow(() -> new UnknownCurrencyException(code));
        return this;
    }

    @Override
    public MoneyFactory setCurrency(CurrencyUnit unit) {
        currency = Currency.from(unit);
        return this;
    }

    @Override
    public MoneyFactory setNumber(double value) {
        return setNumber(MoneyNumber.decimal(value));
    }

    @Override
    public MoneyFactory setNumber(long value) {
        return setNumber(BigDecimal.valueOf(value));
    }

    @Override
    public MoneyFactory setNumber(Number value) {
        number = MoneyNumber.decimal(value);
        return this;
    }

    @Override
    public MoneyFactory setAmount(MonetaryAmount amount) {
        return setCurrency(amount.getCurrency()).setNumber(amount.getNumber());
    }

    @Override
    public NumberValue getMaxNumber() {
        return MoneyNumber.of(Long.MAX_VALUE, currency == null ? 0 : currency.digits());
    }

    @Override
    public NumberValue getMinNumber() {
        return MoneyNumber.of(-Long.MAX_VALUE, currency == null ? 0 : currency.digits());
    }

    /** Changes nothing, since the currency alone decides the scale; a context that asks for more is refused. */
    @Override
    public MoneyFactory setContext(MonetaryContext context) {
        if (context.getPrecision() > PRECISION || context.getMaxScale() > WIDEST_SCALE) {
            throw new MonetaryException("more than Money holds: " + context);
        }
        return this;
    }

    private int scale() {
        return currency == null ? WIDEST_SCALE : currency.digits();
    }

    @Override
    public Money create() {
        if (currency == null) {
            throw new MonetaryException("no currency was set for " + number);
        }
        return Money.exactly(number, currency);
    }

    @Override
    public MonetaryContext getDefaultMonetaryContext() {
        return context(scale());
    }

    /** 19 digits at that fixed scale: what a long of minor units holds. */
    static MonetaryContext context(int scale) {
        return MonetaryContextBuilder.of(Money.class)
                .setPrecision(PRECISION)
                .setMaxScale(scale)
                .setFixedScale(true)
                .build();
    }

    /**
     * Lets {@code Monetary.getAmountFactory(Money.class)} find this factory where a host runs javax.money.
     *
     * <p>Found only when asked for by type, so that a host's default amount stays what it was (ADR 2).
     */
    public static final class Provider implements MonetaryAmountFactoryProviderSpi<Money> {
        /** For the service loader. */
        public Provider() {}

        @Override
        public QueryInclusionPolicy getQueryInclusionPolicy() {
            return QueryInclusionPolicy.DIRECT_REFERENCE_ONLY;
        }

        @Override
        public Class<Money> getAmountType() {
            return Money.class;
        }

        @Override
        public MoneyFactory createMonetaryAmountFactory() {
            return new MoneyFactory();
        }

        @Override
        public MonetaryContext getDefaultMonetaryContext() {
            return context(WIDEST_SCALE);
        }
    }
}
