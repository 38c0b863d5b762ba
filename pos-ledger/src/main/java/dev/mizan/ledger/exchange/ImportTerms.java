// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import dev.mizan.ledger.account.ChartOfAccounts;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * On what terms a journal is read in.
 *
 * @param chart the accounts; those that our own exports name are found by themselves
 * @param names of another program's accounts, and the code of ours for each
 * @param batch from which the ids of entries follow that bring none, so that reading a file twice makes the same entries
 * @param booked when they are taken to have been written where the file does not say
 */
public record ImportTerms(ChartOfAccounts chart, Map<String, String> names, UUID batch, Instant booked) {
    public ImportTerms {
        names = Map.copyOf(names);
    }

    /** For what was exported from books on this chart. */
    public static ImportTerms own(ChartOfAccounts chart) {
        return new ImportTerms(chart, Map.of(), new UUID(0, 0), Instant.EPOCH);
    }
}
