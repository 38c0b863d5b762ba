// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tax;

import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Percent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A category and its percentage: what a tax total is broken down by (EN 16931, BG-23).
 *
 * @param category the code of EN 16931
 * @param percent above zero for {@link VatCategory#S}, zero or more for L and M, at most 100; zero for the others (BR-S-05,
 *     BR-Z-05)
 * @param exemption why no tax is charged; only where none is
 * @param parts of a rate that several authorities levy, each rounded alone; their percentages sum to it. Empty for one that
 *     is whole
 */
public record TaxRate(VatCategory category, Percent percent, Optional<Exemption> exemption, List<TaxPart> parts)
        implements Comparable<TaxRate> {
    private static final Comparator<TaxRate> ORDER = Comparator.comparing(TaxRate::category)
            .thenComparing(TaxRate::percent)
            .thenComparing(rate -> rate.exemption().isPresent())
            .thenComparing(rate -> TaxPart.told(rate.parts()));

    public TaxRate {
        boolean fits = category.rated()
                ? percent.compareTo(Percent.ZERO) >= (category == VatCategory.S ? 1 : 0)
                        && percent.compareTo(Percent.HUNDRED) <= 0
                : percent.isZero();
        parts = List.copyOf(parts);
        long sum = parts.stream().mapToLong(part -> part.percent().millionths()).sum();
        if (!parts.isEmpty() && sum != percent.millionths()) {
            throw new IllegalArgumentException(parts + " do not sum to " + percent + " %");
        }
        if (!fits || exemption.isPresent() && !percent.isZero()) {
            throw new IllegalArgumentException(
                    "category " + category + " does not go with " + percent + " % " + exemption);
        }
    }

    /** A rate that is whole. */
    public TaxRate(VatCategory category, Percent percent, Optional<Exemption> exemption) {
        this(category, percent, exemption, List.of());
    }

    /** A standard rate of several parts. */
    public static TaxRate split(TaxPart... parts) {
        Percent sum = Percent.ZERO;
        for (TaxPart part : parts) {
            sum = sum.plus(part.percent());
        }
        return new TaxRate(VatCategory.S, sum, Optional.empty(), List.of(parts));
    }

    /** A category and its percentage, without a reason. */
    public TaxRate(VatCategory category, Percent percent) {
        this(category, percent, Optional.empty());
    }

    /** The standard category at so many percent: {@code standard("15")}. */
    public static TaxRate standard(String percent) {
        return new TaxRate(VatCategory.S, Percent.of(percent));
    }

    /** A category without tax. */
    public static TaxRate untaxed(VatCategory category) {
        return new TaxRate(category, Percent.ZERO);
    }

    /** A category without tax, and why. */
    public static TaxRate untaxed(VatCategory category, Exemption exemption) {
        return new TaxRate(category, Percent.ZERO, Optional.of(exemption));
    }

    /** The group of a document that it belongs to: category and percentage, whatever the reason. */
    public TaxRate group() {
        return isPlain() ? this : new TaxRate(category, percent);
    }

    private boolean isPlain() {
        return exemption.isEmpty() && parts.isEmpty();
    }

    /** By category, then by percentage, then by reason. */
    @Override
    public int compareTo(TaxRate other) {
        // Most rates differ in these or in nothing; bills sort by them.
        int plain = category.compareTo(other.category);
        plain = plain != 0 ? plain : percent.compareTo(other.percent);
        if (plain != 0 || isPlain() && other.isPlain()) {
            return plain;
        }
        int order = ORDER.compare(this, other);
        return order != 0 || exemption.isEmpty() ? order : exemption.get().compareTo(other.exemption.orElseThrow());
    }

    /** {@code S 15 %}, with the code of its reason where it has one. */
    @Override
    public String toString() {
        return category + " " + percent + " %"
                + exemption.map(reason -> " (" + reason.code() + ")").orElse("");
    }
}
