// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.storedvalue;

import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.payment.TerminalEntry;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All balances and what was done to them: a fold of changes. {@link #decide} is pure. Not thread-safe. */
final class ValueBook {
    private final Currency currency;
    private final Map<String, ValueAccount> accounts = new LinkedHashMap<>();
    private final Map<String, Change> done = new LinkedHashMap<>();
    private final Set<String> undone = new HashSet<>();
    private final Set<String> settled = new HashSet<>();
    private final Map<String, Money> givenBack = new HashMap<>();

    ValueBook(Currency currency) {
        this.currency = currency;
    }

    Optional<ValueAccount> account(String number) {
        return Optional.ofNullable(accounts.get(number));
    }

    List<ValueAccount> accounts() {
        return List.copyOf(accounts.values());
    }

    Optional<Change> done(String reference) {
        return Optional.ofNullable(done.get(reference));
    }

    boolean isUndone(String reference) {
        return undone.contains(reference);
    }

    void apply(Change change) {
        switch (change.deed()) {
            case ISSUED -> {
                accounts.put(change.account(), issued(change));
                done.put(change.reference(), change);
            }
            case LOADED, TAKEN, GIVEN_BACK, VOIDED -> {
                done.put(change.reference(), change);
                move(change, onto(change));
                if (change.deed() == Change.Deed.VOIDED) {
                    undone.add(change.about());
                }
            }
            case DECLINED -> done.put(change.reference(), change);
            case REVERSED -> {
                Money back = putBack(change.reference());
                if (undone.add(change.reference())) {
                    done(change.reference()).ifPresent(it -> undo(it, back));
                }
            }
            case EXPIRED -> put(change.account(), change.moved().negated());
            case SETTLED -> settled.addAll(done.keySet());
        }
    }

    private static ValueAccount issued(Change change) {
        Optional<BusinessDate> until =
                change.until().isEmpty() ? Optional.empty() : Optional.of(BusinessDate.parse(change.until()));
        return new ValueAccount(
                new PaymentToken(change.account()), ValueKind.valueOf(change.kind()), change.moved(), until);
    }

    /** What a change puts onto its account; below zero where it takes. */
    private static Money onto(Change change) {
        return change.deed() == Change.Deed.TAKEN ? change.moved().negated() : change.moved();
    }

    private void move(Change change, Money onto) {
        put(change.account(), onto);
        if (change.deed() == Change.Deed.GIVEN_BACK) {
            givenBack.merge(change.about(), onto, Money::plus);
        }
    }

    private void undo(Change change, Money back) {
        move(change, back);
        if (change.deed() == Change.Deed.VOIDED) {
            undone.remove(change.about());
        }
    }

    /** What its reversal puts onto the account: of a payment, what was not given back before. */
    Money putBack(String reference) {
        Change change = done.get(reference);
        if (change == null || isUndone(reference)) {
            return Money.zero(currency);
        }
        Money back = onto(change).negated();
        return change.deed() == Change.Deed.TAKEN
                ? back.minus(givenBack.getOrDefault(reference, Money.zero(currency)))
                : back;
    }

    private void put(String account, Money more) {
        accounts.computeIfPresent(account, (it, before) -> before.plus(more));
    }

    /** The account that a request would touch; empty where there is none. */
    String touched(PaymentRequest request) {
        if (request.way() instanceof PaymentWay.OnFile file) {
            return file.token().value();
        }
        return request.about()
                .flatMap(it -> done(it.value()))
                .map(Change::account)
                .orElse("");
    }

    /** How a request ends that was not asked for yet. */
    PaymentOutcome decide(PaymentRequest request, BusinessDate today, boolean partial) {
        Optional<ValueAccount> account = account(touched(request));
        if (account.isEmpty()) {
            return request.way() instanceof PaymentWay.OnFile || request.about().isPresent()
                    ? new PaymentOutcome.Declined("unknown")
                    : new PaymentOutcome.NotStarted("it takes numbers of balances alone");
        }
        ValueAccount it = account.get();
        PaymentOutcome approved = new PaymentOutcome.Approved(slip(it));
        return switch (request.operation()) {
            case PURCHASE -> taken(request.amount(), it, today, partial);
            case CREDIT -> it.runs(today) ? approved : new PaymentOutcome.Declined("expired");
            case REFUND ->
                atMost(request.amount(), refundable(request)) ? approved : new PaymentOutcome.Declined("more");
            case VOID ->
                request.amount().equals(refundable(request)) && request.amount().equals(takenBy(request))
                        ? approved
                        : new PaymentOutcome.Declined("not whole");
            case AUTHORISE, INCREMENT, CAPTURE, TIP, RELEASE -> new PaymentOutcome.NotStarted("not taken here");
        };
    }

    private static PaymentOutcome taken(Money asked, ValueAccount it, BusinessDate today, boolean partial) {
        if (!it.runs(today)) {
            return new PaymentOutcome.Declined("expired");
        } else if (atMost(asked, it.balance())) {
            return new PaymentOutcome.Approved(slip(it));
        }
        return partial && it.balance().isPositive()
                ? new PaymentOutcome.ApprovedPartial(it.balance(), slip(it))
                : new PaymentOutcome.Declined("balance");
    }

    private static boolean atMost(Money amount, Money most) {
        return amount.compareTo(most) <= 0;
    }

    private Money takenBy(PaymentRequest request) {
        return request.about()
                .flatMap(it -> done(it.value()))
                .filter(it -> it.deed() == Change.Deed.TAKEN && !isUndone(it.reference()))
                .map(Change::moved)
                .orElse(Money.zero(currency));
    }

    private Money refundable(PaymentRequest request) {
        String payment = request.about().map(PaymentReference::value).orElse("");
        return takenBy(request).minus(givenBack.getOrDefault(payment, Money.zero(currency)));
    }

    static PaymentSlip slip(ValueAccount it) {
        return new PaymentSlip(it.kind().code(), "", "");
    }

    /** How a request ended; the same whoever asks, and whenever. */
    PaymentOutcome ended(String reference) {
        Change change = done.get(reference);
        if (isUndone(reference) && (change == null || !voidedOnly(reference))) {
            return new PaymentOutcome.Cancelled();
        } else if (change == null || change.operation().isEmpty()) {
            return new PaymentOutcome.NotStarted("never seen");
        }
        if (change.deed() == Change.Deed.DECLINED) {
            return new PaymentOutcome.Declined(change.kind());
        }
        PaymentSlip slip = account(change.account()).map(ValueBook::slip).orElse(PaymentSlip.NONE);
        return change.moved().equals(change.asked())
                ? new PaymentOutcome.Approved(slip)
                : new PaymentOutcome.ApprovedPartial(change.moved(), slip);
    }

    /** A void undoes a payment by a request of its own; how the payment itself ended stays as it was. */
    private boolean voidedOnly(String reference) {
        return done.values().stream()
                .anyMatch(it -> it.deed() == Change.Deed.VOIDED && it.about().equals(reference));
    }

    /** What a till asked for, moved money, and is not settled; what was undone is not among it. */
    List<TerminalEntry> entries() {
        List<TerminalEntry> entries = new ArrayList<>();
        done.forEach((reference, change) -> change.operation()
                .filter(it ->
                        change.deed() != Change.Deed.VOIDED && change.moved().isPositive())
                .filter(it -> !settled.contains(reference) && !isUndone(reference))
                .ifPresent(it -> entries.add(new TerminalEntry(
                        new PaymentReference(reference),
                        it,
                        change.moved(),
                        account(change.account()).map(at -> at.kind().code()).orElse("")))));
        return entries;
    }

    /** Whether a request is what was done under its reference. */
    static boolean same(Change change, PaymentRequest request) {
        return change.operation().filter(it -> it == request.operation()).isPresent()
                && change.asked().equals(request.amount())
                && change.about()
                        .equals(request.about().map(PaymentReference::value).orElse(""))
                && (!(request.way() instanceof PaymentWay.OnFile file)
                        || file.token().value().equals(change.account()));
    }
}
