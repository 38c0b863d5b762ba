// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.bank;

import dev.mizan.ledger.bank.rule.BankLineBooked;
import dev.mizan.ledger.bank.rule.BankProposal;
import dev.mizan.spi.outcome.Refused;
import java.util.List;
import java.util.Map;

/**
 * What was booked of a statement.
 *
 * @param booked at once, by rules that say so
 * @param proposals for a person to confirm
 * @param refused what a rule would book at once and the books refuse
 * @param after the statement beside the books as they stand now
 */
public record BankTaken(
        List<BankLineBooked> booked,
        List<BankProposal> proposals,
        Map<BankProposal, Refused<BankLineBooked>> refused,
        BankComparison after) {
    public BankTaken {
        booked = List.copyOf(booked);
        proposals = List.copyOf(proposals);
        refused = Map.copyOf(refused);
    }
}
