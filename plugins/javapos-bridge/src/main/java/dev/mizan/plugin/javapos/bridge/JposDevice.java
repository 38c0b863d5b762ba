// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.DeviceId;
import jpos.BaseJposControl;

/** A device of any of the 36 categories, by name. */
public final class JposDevice extends BridgedDevice<BaseJposControl, ByName> {
    private final Category category;

    /** The device that {@code jpos.xml} names so; nothing is opened yet. */
    public JposDevice(DeviceId id, Category category, String logicalName) {
        super(id, category.kind(), logicalName, category::control);
        this.category = category;
    }

    @Override
    protected ByName session(Attendant by) {
        return new NamedCalls(by, category, line);
    }
}
