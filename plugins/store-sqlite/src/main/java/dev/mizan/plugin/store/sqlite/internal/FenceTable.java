// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.store.sqlite.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The one row of fences. Used by one thread at a time. */
public final class FenceTable {
    private final Failures failures;
    private final PreparedStatement update;
    private final PreparedStatement find;

    public FenceTable(Statements statements, Failures failures) throws SQLException {
        this.failures = failures;
        update = statements.of("UPDATE fence SET changes = ?, registers = ?, seal = ?");
        find = statements.of("SELECT changes, registers, seal FROM fence");
    }

    public void update(Fences fences) throws SQLException {
        update.setLong(1, fences.changes());
        update.setString(2, fences.written());
        update.setLong(3, fences.seal());
        update.executeUpdate();
    }

    public Fences read() throws SQLException {
        try (ResultSet found = find.executeQuery()) {
            if (found.next()) {
                String written = String.valueOf(found.getString(2));
                Fences read = Fences.read(found.getLong(1), written);
                if (read.seal() == found.getLong(3) && read.written().equals(written)) {
                    return read;
                }
            }
            throw failures.corrupt("the row of fences was changed");
        } catch (NumberFormatException e) {
            throw failures.corrupt("the row of fences was changed");
        }
    }
}
