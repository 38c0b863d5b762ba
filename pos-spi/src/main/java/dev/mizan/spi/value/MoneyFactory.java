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
import org.jspecify.annotations.Nullable;

/**
 * Builds {@link Money} for code written against javax.money; shop code calls {@link Money#of}.
 *
 * <p>Mutable and for one thread, as javax.money wants it. {@link #create} refuses a number finer than the currency by
 * {@link InexactAmount}.
 */
public final class MoneyFactory implements MonetaryAmountFactory<Money> {
    /** The widest fixed scale of any currency. */
    private static final MonetaryContext CONTEXT = MonetaryContextBuilder.of(Money.class)
            .setPrecision(19)
            .setMaxScale(4)
            .setFixedScale(true)
            .build();

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

    /** Changes nothing: the currency alone decides the scale. A context of another amount type is refused. */
    @Override
    public MoneyFactory setContext(MonetaryContext context) {
        if (!context.getAmountType().isAssignableFrom(Money.class)) {
            throw new MonetaryException(
                    "a context for " + context.getAmountType().getName() + ", not for Money");
        }
        return this;
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
        return CONTEXT;
    }
}
