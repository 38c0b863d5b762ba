// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

/**
 * Whose books an audit file is of.
 *
 * @param registration number of the company in the trade register
 * @param taxNumber its VAT number
 * @param country two letters
 */
public record AuditParty(String name, String registration, String taxNumber, String country) {}
