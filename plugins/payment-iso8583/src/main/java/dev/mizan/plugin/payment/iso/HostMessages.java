// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.value.Money;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes what a till says to its host. Of the fields that a standard leaves to hosts, 60 is the till's reference, 61 the
 * retrieval number of the payment that a request is about, 62 a token; they are written in docs/contracts/iso8583.md.
 */
final class HostMessages {
    private static final int TRACES = 1_000_000;
    private static final DateTimeFormatter SENT = DateTimeFormatter.ofPattern("MMddHHmmss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMdd", Locale.ROOT);
    private static final String PURCHASE = "000000";
    private static final String CASH_BACK = "090000";
    private static final String REFUND = "200000";
    private static final String BALANCE = "310000";
    private static final String NO_ACQUIRERS = "0".repeat(22);
    private static final String CASH = "0040";
    /** Field 25: the customer is not present. */
    static final String NOBODY_THERE = "01";

    private final HostPlace place;
    private final Clock clock;
    private final AtomicInteger trace;

    HostMessages(HostPlace place, Clock clock) {
        this.place = place;
        this.clock = clock;
        this.trace = new AtomicInteger((int) (clock.instant().getEpochSecond() % TRACES));
    }

    /** A request for money. */
    IsoMessage payment(PaymentRequest request) {
        SortedMap<Integer, String> fields = about(request);
        fields.put(22, "000");
        fields.put(25, "00");
        request.about().ifPresent(it -> fields.put(61, RetrievalNumbers.of(it)));
        if (request.way() instanceof PaymentWay.OnFile file) {
            fields.put(22, "010");
            fields.put(62, file.token().value());
        } else if (request.way() instanceof PaymentWay.Agreed agreed) {
            fields.put(22, "010");
            fields.put(25, NOBODY_THERE);
            fields.put(61, RetrievalNumbers.of(agreed.first()));
            fields.put(62, agreed.token().value());
        } else if (request.way() instanceof PaymentWay.AtTerminal at && at.keepCard()) {
            fields.put(62, "?");
        }
        Money fee = request.parts().surcharge();
        if (fee.isPositive()) {
            fields.put(28, "D" + digits(fee.minor(), 8));
        }
        Money cash = request.parts().cashBack();
        if (cash.isPositive()) {
            fields.put(54, CASH + numeric() + "D" + digits(cash.minor(), 12));
        }
        return new IsoMessage(type(request.operation()), fields);
    }

    private static String type(PaymentOperation operation) {
        return switch (operation) {
            case AUTHORISE, INCREMENT -> "0100";
            case PURCHASE, REFUND, CREDIT -> "0200";
            case CAPTURE -> "0220";
            case VOID, RELEASE -> "0400";
            case TIP -> throw new IllegalArgumentException("no message: " + operation);
        };
    }

    private static String code(PaymentRequest request) {
        return switch (request.operation()) {
            case REFUND, CREDIT -> REFUND;
            case PURCHASE, AUTHORISE, INCREMENT, CAPTURE, VOID, TIP, RELEASE ->
                request.parts().cashBack().isPositive() ? CASH_BACK : PURCHASE;
        };
    }

    /**
     * Undoes a request under its own reference; an advice, which a host does not turn down.
     *
     * @param sent the request as it left, where it is remembered
     * @param again whether it was told before
     */
    IsoMessage reversal(PaymentRequest request, Optional<IsoMessage> sent, boolean again) {
        SortedMap<Integer, String> fields = about(request);
        fields.put(39, "68");
        String trace = sent.map(it -> it.fields().get(11) + it.fields().get(7)).orElse("0".repeat(16));
        fields.put(90, type(request.operation()) + trace + NO_ACQUIRERS);
        return new IsoMessage(again ? "0421" : "0420", fields);
    }

    private SortedMap<Integer, String> about(PaymentRequest request) {
        PaymentReference reference = request.reference();
        SortedMap<Integer, String> fields = head();
        fields.put(3, code(request));
        fields.put(4, digits(request.amount().minor(), 12));
        fields.put(37, RetrievalNumbers.of(reference));
        fields.put(49, numeric());
        fields.put(60, reference.value());
        return fields;
    }

    /** What is left behind a token. */
    IsoMessage balance(PaymentToken token) {
        SortedMap<Integer, String> fields = head();
        fields.put(3, BALANCE);
        fields.put(4, digits(0, 12));
        fields.put(49, numeric());
        fields.put(62, token.value());
        return new IsoMessage("0100", fields);
    }

    /** Has a token forgotten. */
    IsoMessage forgetting(PaymentToken token) {
        SortedMap<Integer, String> fields = head();
        fields.put(62, token.value());
        return new IsoMessage("0600", fields);
    }

    /** Asks for what the host counted since it settled last, and settles. */
    IsoMessage reconciliation() {
        SortedMap<Integer, String> fields = head();
        fields.put(50, numeric());
        return new IsoMessage("0500", fields);
    }

    IsoMessage echo() {
        SortedMap<Integer, String> fields = head();
        fields.put(70, "301");
        return new IsoMessage("0800", fields);
    }

    private SortedMap<Integer, String> head() {
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        SortedMap<Integer, String> fields = new TreeMap<>();
        fields.put(7, SENT.format(now.withZoneSameInstant(ZoneOffset.UTC)));
        fields.put(11, digits(trace.updateAndGet(it -> (it + 1) % TRACES), 6));
        fields.put(12, TIME.format(now));
        fields.put(13, DATE.format(now));
        fields.put(41, place.terminal());
        fields.put(42, place.merchant());
        return fields;
    }

    private String numeric() {
        return digits(place.currency().numeric(), 3);
    }

    private static String digits(long number, int length) {
        return String.format(Locale.ROOT, "%0" + length + "d", number);
    }
}
