// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.receivable;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The account of one customer or supplier, document by document. Amounts are positive where the party's debt (or ours
 * to a supplier) rises. An allocation moves no money, so what is open always sums to the balance, and the balances of
 * all parties to the control account. Immutable.
 */
public final class PartyAccount {
    private final String party;
    private final Currency currency;
    private final Map<String, OpenItem> items;
    private final List<Allocation> allocations;

    private PartyAccount(String party, Currency currency, Map<String, OpenItem> items, List<Allocation> allocations) {
        this.party = party;
        this.currency = currency;
        this.items = Collections.unmodifiableMap(items);
        this.allocations = List.copyOf(allocations);
    }

    /** An account without documents. */
    public static PartyAccount of(String party, Currency currency) {
        return new PartyAccount(party, currency, Map.of(), List.of());
    }

    /** Whose account it is. */
    public String party() {
        return party;
    }

    /** The currency of all its documents. */
    public Currency currency() {
        return currency;
    }

    /** All documents in the order in which they came. */
    public List<OpenItem> items() {
        return List.copyOf(items.values());
    }

    /** All allocations in the order in which they were made. */
    public List<Allocation> allocations() {
        return allocations;
    }

    /** With one more document; refused where its number was there before, or in another currency. */
    public Outcome<PartyAccount> with(OpenItem item) {
        OpenItem before = items.get(item.document());
        if (before != null) {
            return Outcome.refused(
                    ReceivableReason.DUPLICATE_DOCUMENT,
                    "document",
                    item.document(),
                    "party",
                    party,
                    "date",
                    before.date(),
                    "amount",
                    before.amount());
        }
        if (!item.amount().currency().equals(currency)) {
            return Outcome.refused(
                    ReceivableReason.CURRENCY_DIFFERS,
                    "document",
                    item.document(),
                    "currency",
                    item.amount().currency(),
                    "party",
                    party,
                    "account",
                    currency);
        }
        Map<String, OpenItem> more = new LinkedHashMap<>(items);
        more.put(item.document(), item);
        return Outcome.done(new PartyAccount(party, currency, more, allocations));
    }

    /** Sets a payment or credit note against an invoice; never more than is open on either side. */
    public Outcome<PartyAccount> allocated(Allocation allocation) {
        return find(allocation.from()).then(from -> find(allocation.to()).then(to -> allocated(allocation, from, to)));
    }

    private Outcome<PartyAccount> allocated(Allocation wanted, OpenItem from, OpenItem to) {
        if (from.kind().raises() || !to.kind().raises()) {
            return Outcome.refused(ReceivableReason.SAME_SIDE, "from", from.document(), "to", to.document());
        }
        OpenItem later = from.date().isAfter(to.date()) ? from : to;
        if (wanted.on().isBefore(later.date())) {
            return Outcome.refused(
                    ReceivableReason.TOO_EARLY, "on", wanted.on(), "document", later.document(), "date", later.date());
        }
        Money left = open(from, LocalDate.MAX).negated();
        Money open = open(to, LocalDate.MAX);
        if (wanted.amount().compareTo(left.min(open)) > 0) {
            return Outcome.refused(
                    ReceivableReason.BEYOND_OPEN,
                    "amount",
                    wanted.amount(),
                    "from",
                    from.document(),
                    "left",
                    left,
                    "to",
                    to.document(),
                    "open",
                    open);
        }
        List<Allocation> more = new ArrayList<>(allocations);
        more.add(wanted);
        return Outcome.done(new PartyAccount(party, currency, items, more));
    }

    /** Sets what a payment still has against the invoices that fell due first; what is over stays open, an overpayment. */
    public Outcome<PartyAccount> allocatedOldestFirst(String from, LocalDate on) {
        return find(from).map(payment -> {
            PartyAccount account = this;
            List<OpenItem> invoices = items.values().stream()
                    .filter(item -> item.kind().raises() && !item.date().isAfter(on))
                    .sorted(Comparator.comparing(OpenItem::due))
                    .toList();
            for (OpenItem invoice : invoices) {
                Money amount = account.open(payment, LocalDate.MAX).negated().min(account.open(invoice, LocalDate.MAX));
                if (amount.isPositive()) {
                    account = account.allocated(new Allocation(from, invoice.document(), amount, on))
                            .orElseThrow();
                }
            }
            return account;
        });
    }

    private Outcome<OpenItem> find(String document) {
        OpenItem item = items.get(document);
        return item == null
                ? Outcome.refused(ReceivableReason.UNKNOWN_DOCUMENT, "party", party, "document", document)
                : Outcome.done(item);
    }

    /** What of a document is open at the end of a day, with its sign; nothing where it is dated later. */
    public Money open(OpenItem item, LocalDate asOf) {
        if (item.date().isAfter(asOf)) {
            return Money.zero(currency);
        }
        Money open = item.amount();
        for (Allocation allocation : allocations) {
            if (!allocation.on().isAfter(asOf)) {
                open = allocation.to().equals(item.document()) ? open.minus(allocation.amount()) : open;
                open = allocation.from().equals(item.document()) ? open.plus(allocation.amount()) : open;
            }
        }
        return open;
    }

    /** What is owed at the end of a day: the sum of all documents until then, and of all that is open. */
    public Money balance(LocalDate asOf) {
        return Money.sum(
                currency,
                items.values().stream()
                        .filter(item -> !item.date().isAfter(asOf))
                        .map(OpenItem::amount)
                        .toList());
    }
}
