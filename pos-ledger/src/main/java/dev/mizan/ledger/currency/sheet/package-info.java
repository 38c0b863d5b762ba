/** Sheets of exchange rates as central banks publish them, and what follows from a sheet for two currencies of it. */
@NullMarked
package dev.mizan.ledger.currency.sheet;

import org.jspecify.annotations.NullMarked;
