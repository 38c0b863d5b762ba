// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The limits of accounts by their index, with what their balances are on every day. A back-dated move must leave every
 * later day within the limit, and what is held counts as if it were posted. Mutable, for the journal's one writer.
 */
public final class Limits {
    private RunningBalance[] byAccount = new RunningBalance[0];
    private int limited;

    /** No limits yet. */
    public Limits() {}

    /** Whether no account has a limit. */
    public boolean isEmpty() {
        return limited == 0;
    }

    /** Whether an account has a limit. */
    public boolean covers(int account) {
        return account < byAccount.length && byAccount[account] != null;
    }

    /** The limit of an account that has one. */
    public AccountLimited of(int account) {
        return byAccount[account].limit;
    }

    /** Gives an account a limit, its history to be {@linkplain #move moved} in after this. */
    public void set(int account, AccountLimited limit) {
        if (account >= byAccount.length) {
            byAccount = Arrays.copyOf(byAccount, account + 16);
        }
        limited += byAccount[account] == null ? 1 : 0;
        byAccount[account] = new RunningBalance(limit);
    }

    /** Moves the balance of an account from a day on; one without a limit is passed over, and answers no. */
    public boolean move(int account, int day, long minor) {
        boolean covered = covers(account);
        if (covered) {
            byAccount[account].move(day, minor);
        }
        return covered;
    }

    /** Some word of what stands for an account, read so that its memory is near when it is moved. */
    public int touch(int account) {
        return covers(account) ? byAccount[account].lastDay() : 0;
    }

    /** Holds an amount: it counts against the limit as if it were posted. */
    public void hold(int account, long minor) {
        if (covers(account)) {
            byAccount[account].hold(minor);
        }
    }

    /** Gives back what was held. */
    public void release(int account, long minor) {
        if (covers(account)) {
            byAccount[account].release(minor);
        }
    }

    /**
     * Whether an account that just moved is within its limit from a day on.
     *
     * @param net what it moved by; a fall is held against the least, a rise against the most
     */
    public boolean admits(int account, int day, long net) {
        return !covers(account) || byAccount[account].within(day, net);
    }

    /** Makes room for so many days on which each limited account moves. */
    public void reserve(int days) {
        for (RunningBalance each : byAccount) {
            if (each != null) {
                each.reserve(days);
            }
        }
    }

    /** All limits in the order of the accounts' codes. */
    public List<AccountLimited> all() {
        List<AccountLimited> all = new ArrayList<>();
        for (RunningBalance each : byAccount) {
            if (each != null) {
                all.add(each.limit);
            }
        }
        all.sort(Comparator.comparing(AccountLimited::account));
        return List.copyOf(all);
    }
}
