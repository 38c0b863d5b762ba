// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.rule;

import static dev.mizan.plugin.fiscal.zatca.rule.Rule.formed;

import dev.mizan.spi.fiscal.Adjustment;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalLine;
import dev.mizan.spi.fiscal.Prepaid;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.TaxTreatment;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.value.Percent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Categories, rates and the reasons why no tax is charged (XML Implementation Standard, 11.2.4). */
final class TaxRules {
    private static final Map<VatCategory, Set<String>> REASONS = Map.of(
            VatCategory.Z,
            Set.of(
                    "VATEX-SA-32",
                    "VATEX-SA-33",
                    "VATEX-SA-34-1",
                    "VATEX-SA-34-2",
                    "VATEX-SA-34-3",
                    "VATEX-SA-34-4",
                    "VATEX-SA-34-5",
                    "VATEX-SA-35",
                    "VATEX-SA-36",
                    "VATEX-SA-EDU",
                    "VATEX-SA-HEA",
                    "VATEX-SA-MLTRY"),
            VatCategory.E,
            Set.of("VATEX-SA-29", "VATEX-SA-29-7", "VATEX-SA-30"),
            VatCategory.O,
            Set.of("VATEX-SA-OOS"));
    private static final Set<Percent> RATES = Set.of(Percent.of(5), Percent.of(15));

    static final List<Rule> ALL = List.of(
            formed(
                    "BR-KSA-18",
                    "tax category",
                    "one of S, Z, E, O",
                    it -> treatments(it)
                            .allMatch(tax -> tax.category() == VatCategory.S || REASONS.containsKey(tax.category()))),
            formed(
                    "BR-KSA-84",
                    "tax rate",
                    "5 or 15 %",
                    it -> treatments(it)
                            .allMatch(tax -> tax.category() != VatCategory.S || RATES.contains(tax.rate()))),
            formed(
                    "BR-S-08",
                    "tax groups",
                    "one rate of category S in a document",
                    it -> it.taxes().stream()
                                    .filter(group -> group.treatment().category() == VatCategory.S)
                                    .count()
                            <= 1),
            formed(
                    "BR-KSA-CL-04",
                    "tax exemption reason code",
                    "one of the authority's list",
                    it -> groups(it).allMatch(TaxRules::excused)),
            formed(
                    "BR-KSA-83",
                    "tax exemption reason",
                    "words beside the code",
                    it -> groups(it)
                            .allMatch(group -> group.treatment().category() == VatCategory.S
                                    || group.treatment()
                                            .exemption()
                                            .filter(why -> !why.text().isBlank())
                                            .isPresent())));

    private TaxRules() {}

    private static Stream<TaxGroup> groups(FiscalDocument document) {
        Stream<TaxGroup> prepaid = document.lines().stream()
                .flatMap(line -> line.prepaid().stream())
                .map(Prepaid::groups)
                .flatMap(List::stream);
        return Stream.concat(document.taxes().stream(), prepaid);
    }

    private static Stream<TaxTreatment> treatments(FiscalDocument document) {
        return Stream.of(
                        document.lines().stream().map(FiscalLine::treatment),
                        document.adjustments().stream().map(Adjustment::treatment),
                        groups(document).map(TaxGroup::treatment))
                .flatMap(it -> it);
    }

    private static boolean excused(TaxGroup group) {
        TaxTreatment tax = group.treatment();
        return tax.category() == VatCategory.S
                || tax.exemption()
                        .filter(why ->
                                REASONS.getOrDefault(tax.category(), Set.of()).contains(why.code()))
                        .isPresent();
    }
}
