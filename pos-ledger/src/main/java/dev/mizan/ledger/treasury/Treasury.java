// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.treasury;

import dev.mizan.ledger.card.CardReason;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.cash.CashPath;
import dev.mizan.ledger.cheque.ChequeBook;
import dev.mizan.ledger.levy.WithholdingTable.Withheld;
import dev.mizan.ledger.subledger.CardsSettled;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where money is that is neither in a drawer nor in the bank, and what stands in foreign currencies. Folded from facts, by
 * one writer; what it hands out is immutable. It is the sub-ledger of the accounts of these states.
 */
public final class Treasury {
    /** The kinds of fact that are its own. */
    public static final Set<FactType<?>> FACTS = Set.of(
            ChequeMoved.TYPE,
            BagSealed.TYPE,
            BagCounted.TYPE,
            DisputeLost.TYPE,
            ForeignItemChanged.TYPE,
            TaxWithheld.TYPE);

    private ChequeBook cheques;
    private CashPath path;
    private final SortedMap<String, Money> disputes = new TreeMap<>();
    private final SortedMap<String, ForeignItem> foreign = new TreeMap<>();
    private final SortedMap<String, ForeignBooked> booked = new TreeMap<>();
    private final List<TaxWithheld> withheld = new ArrayList<>();

    /** No money under way. */
    public Treasury(Currency currency) {
        this.cheques = ChequeBook.in(currency);
        this.path = CashPath.in(currency);
    }

    /** All cheques and where they are. */
    public ChequeBook cheques() {
        return cheques;
    }

    /** The bags under way and all seals that were used. What is in drawers and safes is told by the books. */
    public CashPath path() {
        return path;
    }

    /** What chargebacks withhold, by {@code acquirer/reference}. */
    public Map<String, Money> disputes() {
        return Map.copyOf(disputes);
    }

    /** What a chargeback withholds. */
    public Outcome<Money> dispute(String acquirer, String reference) {
        Money amount = disputes.get(key(acquirer, reference));
        return amount == null ? Outcome.refused(CardReason.NOT_DISPUTED, "reference", reference) : Outcome.done(amount);
    }

    private static String key(String acquirer, String reference) {
        return acquirer + "/" + reference;
    }

    /** The items in foreign currencies by their number, settled ones among them. */
    public SortedMap<String, ForeignItem> foreign() {
        return new TreeMap<>(foreign);
    }

    /** The day and the gross of an item's document; refused where there is none. */
    public Outcome<ForeignBooked> booked(String item) {
        ForeignBooked found = booked.get(item);
        return found == null ? Outcome.refused(TreasuryReason.UNKNOWN_ITEM, "item", item) : Outcome.done(found);
    }

    /** One item in a foreign currency. */
    public Outcome<ForeignItem> foreign(String item) {
        ForeignItem found = foreign.get(item);
        return found == null ? Outcome.refused(TreasuryReason.UNKNOWN_ITEM, "item", item) : Outcome.done(found);
    }

    /** What was withheld of payments abroad, in order. */
    public List<Withheld> withheld() {
        return withheld.stream().map(TaxWithheld::payment).toList();
    }

    /** Takes a fact in; facts of other kinds are a bug. */
    public void apply(Fact fact) {
        if (fact instanceof ChequeMoved moved) {
            cheques = step(moved).orElseThrow();
        } else if (fact instanceof BagSealed sealed) {
            path = path.changed(sealed.bag().from(), sealed.bag().amount())
                    .then(there -> there.sealed(sealed.bag()))
                    .orElseThrow();
        } else if (fact instanceof BagCounted counted) {
            path = path.banked(counted.seal(), counted.counted()).orElseThrow();
        } else if (fact instanceof CardsSettled settled) {
            settled.settlement().lines().stream()
                    .filter(line -> line.kind() != SettledLine.Kind.PAYMENT)
                    .forEach(line -> withhold(
                            key(settled.settlement().acquirer(), line.reference()),
                            line.amount().negated()));
        } else if (fact instanceof DisputeLost lost) {
            withhold(key(lost.acquirer(), lost.reference()), lost.amount().negated());
        } else if (fact instanceof ForeignItemChanged changed) {
            foreign.put(changed.item(), changed.after());
            if (changed.step() == ForeignItemChanged.Step.BOOKED) {
                Money gross = changed.after().balance().foreign().absolute();
                booked.put(changed.item(), new ForeignBooked(changed.on(), gross));
            }
        } else if (fact instanceof TaxWithheld tax) {
            withheld.add(tax);
        } else {
            throw new IllegalArgumentException(
                    "not a fact of the treasury: " + fact.factType().name());
        }
    }

    private Outcome<ChequeBook> step(ChequeMoved moved) {
        return moved.state().isFirst()
                ? cheques.with(moved.cheque(), moved.on())
                : cheques.moved(moved.cheque().label(), moved.state(), moved.on());
    }

    private void withhold(String dispute, Money by) {
        Money now = disputes.getOrDefault(dispute, Money.zero(by.currency())).plus(by);
        if (now.isZero()) {
            disputes.remove(dispute);
        } else {
            disputes.put(dispute, now);
        }
    }

    /** The version of the form that {@link #write} writes. */
    public static int version() {
        return 2;
    }

    /** Writes the whole state, the same bytes for the same state. */
    public void write(FieldWriter out) {
        out.object("cheques", cheques::write)
                .object("path", path::write)
                .list(
                        "disputes",
                        disputes.entrySet(),
                        (entry, fields) ->
                                fields.text("payment", entry.getKey()).money("amount", entry.getValue()))
                .list("foreign", foreign.entrySet(), (entry, fields) -> {
                    fields.text("item", entry.getKey());
                    entry.getValue().write(fields);
                })
                .list(
                        "booked",
                        booked.entrySet(),
                        (entry, fields) -> fields.text("item", entry.getKey())
                                .date("on", entry.getValue().on())
                                .money("gross", entry.getValue().gross()))
                .list("withheld", withheld, TaxWithheld::write);
    }

    /** Reads what {@link #write} wrote. */
    public static Treasury read(FieldReader in) {
        ChequeBook cheques = in.object("cheques", ChequeBook::read);
        Treasury read = new Treasury(cheques.currency());
        read.cheques = cheques;
        read.path = in.object("path", CashPath::read);
        in.list("disputes", fields -> Map.entry(fields.text("payment"), fields.money("amount")))
                .forEach(entry -> read.disputes.put(entry.getKey(), entry.getValue()));
        in.list("foreign", fields -> Map.entry(fields.text("item"), ForeignItem.read(fields)))
                .forEach(entry -> read.foreign.put(entry.getKey(), entry.getValue()));
        in.list("booked", Treasury::readBooked).forEach(entry -> read.booked.put(entry.getKey(), entry.getValue()));
        read.withheld.addAll(in.list("withheld", fields -> TaxWithheld.read(fields, 1)));
        return read;
    }

    private static Map.Entry<String, ForeignBooked> readBooked(FieldReader in) {
        String item = in.text("item");
        return Map.entry(item, new ForeignBooked(in.date("on"), in.money("gross")));
    }
}
