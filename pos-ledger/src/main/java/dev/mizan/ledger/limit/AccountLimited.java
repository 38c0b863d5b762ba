// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.limit;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;

/**
 * An account was given a limit, or another one. In minor units, debits positive: a drawer that must not be overdrawn has
 * {@code least} 0; a customer with a credit limit of 1,000.00 has {@code most} 100,000.
 *
 * @param account its code
 * @param least {@code Long.MIN_VALUE} for none
 * @param most {@code Long.MAX_VALUE} for none
 */
public record AccountLimited(String account, long least, long most) implements Fact {
    public static final FactType<AccountLimited> TYPE =
            new FactType<>("AccountLimited", 1, AccountLimited.class, AccountLimited::write, AccountLimited::read);

    public AccountLimited {
        if (least > most) {
            throw new IllegalArgumentException("a limit from " + least + " to " + most);
        }
    }

    /** A debit balance that must not be overdrawn. */
    public static AccountLimited noOverdraft(String account) {
        return new AccountLimited(account, 0, Long.MAX_VALUE);
    }

    /** A bound of a limit as people read it: an amount, or the sign of infinity where there is none. */
    public static String told(long bound, Currency currency) {
        boolean none = bound == Long.MIN_VALUE || bound == Long.MAX_VALUE;
        return !none ? Money.ofMinor(bound, currency).toString() : bound < 0 ? "-∞" : "∞";
    }

    @Override
    public FactType<AccountLimited> factType() {
        return TYPE;
    }

    /** Writes the fields; also of a snapshot. */
    public void write(FieldWriter out) {
        out.text("account", account).number("least", least).number("most", most);
    }

    /** Reads what {@link #write} wrote. */
    public static AccountLimited read(FieldReader in, int version) {
        String account = in.text("account");
        long least = in.number("least");
        long most = in.number("most");
        if (least > most) {
            throw in.wrong("a limit from " + least + " to " + most);
        }
        return new AccountLimited(account, least, most);
    }
}
