// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.cash;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All cash of a company on its way: drawers and safes with what is in them, and the sealed bags that the bank has not
 * counted yet. Immutable; cash is never less than nothing anywhere.
 */
public final class CashPath {
    private final Currency currency;
    private final Map<CashPlace, Money> places;
    private final Map<String, CashBag> bags;
    private final Map<String, Money> counted;

    private CashPath(
            Currency currency, Map<CashPlace, Money> places, Map<String, CashBag> bags, Map<String, Money> counted) {
        this.currency = currency;
        this.places = places;
        this.bags = bags;
        this.counted = counted;
    }

    /** No cash anywhere. */
    public static CashPath in(Currency currency) {
        return new CashPath(currency, Map.of(), Map.of(), Map.of());
    }

    /** Cash comes into a drawer or a safe from outside, by a sale or a float, or goes out of it where negative. */
    public Outcome<CashPath> changed(CashPlace place, Money by) {
        if (!by.currency().equals(currency)) {
            return Outcome.refused(CashReason.OTHER_CURRENCY, "amount", by, "expected", currency);
        }
        Money after = at(place).plus(by);
        if (after.isNegative()) {
            return Outcome.refused(CashReason.NOT_THERE, "place", place, "there", at(place), "amount", by.negated());
        }
        Map<CashPlace, Money> more = new LinkedHashMap<>(places);
        more.put(place, after);
        return Outcome.done(new CashPath(currency, more, bags, counted));
    }

    /** Cash goes from a drawer into a safe or back as a float; from drawer to drawer it goes over the safe. */
    public Outcome<CashPath> carried(CashPlace from, CashPlace to, Money amount) {
        if (from.kind() == to.kind() || !amount.isPositive()) {
            return Outcome.refused(CashReason.NO_SUCH_WAY, "from", from, "to", to);
        }
        return changed(from, amount.negated()).then(taken -> taken.changed(to, amount));
    }

    /** A bag is filled from a safe and sealed. */
    public Outcome<CashPath> sealed(CashBag bag) {
        Money used = bags.containsKey(bag.seal()) ? bags.get(bag.seal()).amount() : counted.get(bag.seal());
        if (used != null) {
            return Outcome.refused(CashReason.SEAL_USED, "seal", bag.seal(), "amount", used);
        }
        return changed(bag.from(), bag.amount().negated()).map(taken -> {
            Map<String, CashBag> more = new LinkedHashMap<>(bags);
            more.put(bag.seal(), bag);
            return new CashPath(currency, taken.places, more, counted);
        });
    }

    /**
     * The bank has counted a bag. What it counted less than was sealed is short, and {@link CashRules#BANKED} posts it.
     *
     * @param found zero or more; what is more than was sealed is over
     */
    public Outcome<CashPath> banked(String seal, Money found) {
        if (!found.currency().equals(currency) || found.isNegative()) {
            return Outcome.refused(CashReason.OTHER_CURRENCY, "amount", found, "expected", currency);
        }
        if (!bags.containsKey(seal)) {
            return Outcome.refused(CashReason.NO_SUCH_BAG, "seal", seal);
        }
        Map<String, CashBag> fewer = new LinkedHashMap<>(bags);
        Map<String, Money> more = new LinkedHashMap<>(counted);
        fewer.remove(seal);
        more.put(seal, found);
        return Outcome.done(new CashPath(currency, places, fewer, more));
    }

    /** What is at a place. */
    public Money at(CashPlace place) {
        return places.getOrDefault(place, Money.zero(currency));
    }

    /** What is at all places of a kind: the balance of its account. */
    public Money total(CashPlace.Kind kind) {
        return Money.sum(
                currency,
                places.entrySet().stream()
                        .filter(entry -> entry.getKey().kind() == kind)
                        .map(Map.Entry::getValue)
                        .toList());
    }

    /** The bags that the bank has not counted, in the order in which they were sealed. */
    public List<CashBag> underWay() {
        return List.copyOf(bags.values());
    }

    /** A bag that is under way. */
    public Outcome<CashBag> bag(String seal) {
        CashBag bag = bags.get(seal);
        return bag == null ? Outcome.refused(CashReason.NO_SUCH_BAG, "seal", seal) : Outcome.done(bag);
    }

    /** What is in them. */
    public Money inBags() {
        return Money.sum(currency, bags.values().stream().map(CashBag::amount).toList());
    }

    /** What the bank has counted, all bags together. */
    public Money banked() {
        return Money.sum(currency, counted.values());
    }

    /** Writes what is on its way and every seal that was used; what is at places is not written. */
    public void write(FieldWriter out) {
        out.text("currency", currency.code())
                .list("under-way", bags.values(), CashBag::write)
                .list(
                        "counted",
                        counted.entrySet(),
                        (entry, fields) -> fields.text("seal", entry.getKey()).money("amount", entry.getValue()));
    }

    /** Reads what {@link #write} wrote: nothing is at any place. */
    public static CashPath read(FieldReader in) {
        Currency currency = in.parsed("currency", Currency::of);
        Map<String, CashBag> bags = new LinkedHashMap<>();
        in.list("under-way", CashBag::read).forEach(bag -> bags.put(bag.seal(), bag));
        Map<String, Money> counted = new LinkedHashMap<>();
        in.list("counted", fields -> Map.entry(fields.text("seal"), fields.money("amount")))
                .forEach(entry -> counted.put(entry.getKey(), entry.getValue()));
        return new CashPath(currency, Map.of(), bags, counted);
    }
}
