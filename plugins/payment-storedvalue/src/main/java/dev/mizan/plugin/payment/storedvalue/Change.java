// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.storedvalue;

import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Something that happened to a balance; the body of one batch. Written once and never again.
 *
 * @param reference names it; empty for what no till asked for
 * @param account its number; empty where none is touched
 * @param moved what was put on or taken off
 * @param asked what was asked for
 * @param about the request that opened the payment; empty where it opens one
 * @param kind of an account that is issued; why a request was declined
 * @param until the last day of an account that is issued; the operation that was declined
 */
record Change(
        Deed deed,
        String reference,
        String account,
        Money moved,
        Money asked,
        String about,
        String kind,
        String until) {
    private static final int VERSION = 1;

    /** What was done. */
    enum Deed {
        ISSUED,
        LOADED,
        TAKEN,
        GIVEN_BACK,
        VOIDED,
        /** A request was turned down, and stays so. */
        DECLINED,
        /** A request was undone, seen or unseen. */
        REVERSED,
        EXPIRED,
        /** What was done before counts as settled. */
        SETTLED
    }

    /** A deed that names no account of its own and no others. */
    static Change of(Deed deed, String reference, String account, Money amount) {
        return new Change(deed, reference, account, amount, amount, "", "", "");
    }

    Optional<PaymentReference> payment() {
        return about.isEmpty() ? Optional.empty() : Optional.of(new PaymentReference(about));
    }

    /** What a terminal calls it, where a till asked for it. */
    Optional<PaymentOperation> operation() {
        return switch (deed) {
            case LOADED -> Optional.of(PaymentOperation.CREDIT);
            case TAKEN -> Optional.of(PaymentOperation.PURCHASE);
            case GIVEN_BACK -> Optional.of(PaymentOperation.REFUND);
            case VOIDED -> Optional.of(PaymentOperation.VOID);
            case DECLINED -> Optional.of(PaymentOperation.valueOf(until));
            case ISSUED, REVERSED, EXPIRED, SETTLED -> Optional.empty();
        };
    }

    byte[] written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(deed.name());
            out.writeUTF(reference);
            out.writeUTF(account);
            out.writeUTF(moved.currency().code());
            out.writeLong(moved.minor());
            out.writeLong(asked.minor());
            out.writeUTF(about);
            out.writeUTF(kind);
            out.writeUTF(until);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Change read(byte[] body) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body))) {
            if (in.readByte() != VERSION) {
                throw new StoreException(StoreFailure.UNKNOWN_FORMAT, "stored value", "a later version wrote it");
            }
            Deed deed = Deed.valueOf(in.readUTF());
            String reference = in.readUTF();
            String account = in.readUTF();
            Currency currency = Currency.of(in.readUTF());
            Money moved = Money.ofMinor(in.readLong(), currency);
            Money asked = Money.ofMinor(in.readLong(), currency);
            return new Change(deed, reference, account, moved, asked, in.readUTF(), in.readUTF(), in.readUTF());
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException(StoreFailure.CORRUPT, "stored value", "no change of a balance", e);
        }
    }
}
