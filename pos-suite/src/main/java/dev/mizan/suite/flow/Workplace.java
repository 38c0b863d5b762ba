// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.organisation.OrgPath;
import dev.mizan.spi.organisation.TradingDay;

/**
 * Where, and by whom, a flow is run.
 *
 * @param path of the till in its organisation
 * @param day how the store tells its business date
 * @param epoch of the till's lane
 */
public record Workplace(OrgPath path, TradingDay day, int epoch, ActorId actor) {
    /** The lane that flows run here are written to. */
    public Lane lane() {
        return path.lane(epoch);
    }

    /** The same place with another person at it. */
    public Workplace by(ActorId other) {
        return new Workplace(path, day, epoch, other);
    }
}
