// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.gen;

import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Gtin;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.spi.value.hijri.HijriDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Tells jqwik how to generate each value by its type; found by the service loader, never called by hand. */
public final class Values implements ArbitraryProvider {
    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.ofEntries(
            Map.entry(Currency.class, Amounts::currencies),
            Map.entry(Money.class, Amounts::any),
            Map.entry(Percent.class, Rates::percents),
            Map.entry(Ratio.class, Rates::ratios),
            Map.entry(Rounding.class, Rates::roundings),
            Map.entry(Weights.class, Weights::any),
            Map.entry(Unit.class, Quantities::units),
            Map.entry(Quantity.class, Quantities::any),
            Map.entry(Sku.class, Names::skus),
            Map.entry(Gtin.class, Names::gtins),
            Map.entry(Text.class, Names::texts),
            Map.entry(BusinessDate.class, Days::businessDates),
            Map.entry(Period.class, Days::periods),
            Map.entry(HijriDate.class, Days::hijriDates));

    /** For the service loader. */
    public Values() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return BY_TYPE.keySet().stream().anyMatch(type::isOfType);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return Set.of(arbitrary(type));
    }

    private static Arbitrary<?> arbitrary(TypeUsage type) {
        if (type.isOfType(Money.class) && type.isAnnotated(InCurrency.class)) {
            String code = type.findAnnotation(InCurrency.class).orElseThrow().value();
            return Amounts.in(Currency.of(code));
        }
        if (type.isOfType(Quantity.class) && type.isAnnotated(InUnit.class)) {
            String notation = type.findAnnotation(InUnit.class).orElseThrow().value();
            return Quantities.in(Unit.ofNotation(notation));
        }
        return Objects.requireNonNull(BY_TYPE.get(type.getRawType())).get();
    }
}
