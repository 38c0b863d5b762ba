// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.why;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.pricing.Pricer;
import dev.mizan.core.pricing.PricingTime;
import dev.mizan.core.pricing.explain.Verdict;
import dev.mizan.core.pricing.explain.VerdictWords;
import dev.mizan.core.pricing.hint.Hint;
import dev.mizan.core.pricing.hint.Hints;
import dev.mizan.core.promotion.scope.Visit;
import dev.mizan.core.promotion.solver.Status;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a basket costs what it does: the tree of each line, and what became of each promotion that is about something in it.
 * Immutable.
 *
 * @param priced the basket
 * @param lines one for each of its lines, gifts at the end
 * @param verdicts one for each promotion that was looked at
 * @param more what the customer could add so that a deal gives more
 */
public record WhyBasket(PricedBasket priced, List<Why> lines, List<Verdict> verdicts, List<Hint> more) {
    public WhyBasket {
        lines = List.copyOf(lines);
        verdicts = List.copyOf(verdicts);
        more = List.copyOf(more);
    }

    /** Prices a basket and takes its prices apart; refused as {@link Pricer} refuses. For people who ask. */
    public static Outcome<WhyBasket> of(Books books, Basket basket, PricingTime at, Visit visit) {
        return Pricer.price(books, basket, at, visit)
                .then(priced -> Pricer.explain(books, basket, at, visit).map(verdicts -> {
                    List<Why> lines = new ArrayList<>();
                    for (int i = 0; i < priced.size(); i++) {
                        lines.add(Why.at(books, priced, i));
                    }
                    return new WhyBasket(priced, lines, verdicts, Hints.of(books, priced, verdicts));
                }));
    }

    /** The trees of all lines, the total, and the promotions, one sentence a line. */
    public List<String> told(Language language) {
        List<String> told = new ArrayList<>();
        lines.forEach(line -> told.addAll(line.told(language)));
        String off =
                Money.ofMinor(priced.discounts().total(), priced.currency()).toString();
        told.add(
                Text.of("Total %s, %s off", "المجموع %s، الخصم %s").in(language).formatted(priced.total(), off));
        if (!verdicts.isEmpty()) {
            told.add(proof().in(language));
        }
        new VerdictWords(priced.currency()).told(verdicts, language).forEach(verdict -> told.add("  " + verdict));
        return List.copyOf(told);
    }

    private Text proof() {
        if (priced.discounts().status() == Status.PROVEN_OPTIMAL) {
            return Text.of(
                    "Promotions (no other choice of deals saves more):", "العروض (لا يوفّر أي اختيار آخر أكثر):");
        }
        String gap = Money.ofMinor(priced.discounts().gap(), priced.currency()).toString();
        return Text.of(
                "Promotions (another choice of deals may save up to " + gap + " more):",
                "العروض (قد يوفّر اختيار آخر حتى " + gap + " أكثر):");
    }

    /** "Add one more and save": what the customer could still do, where it would save something. */
    public List<String> hints(Language language) {
        List<String> told = new ArrayList<>(new VerdictWords(priced.currency()).hints(verdicts, language));
        more.forEach(hint -> told.add(hint.told(priced.currency(), language)));
        return List.copyOf(told);
    }
}
