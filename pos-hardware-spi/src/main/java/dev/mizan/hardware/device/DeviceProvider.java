// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.device;

import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.util.List;

/**
 * Makes the devices of one kind. A plugin: each device room has a provider interface for {@link java.util.ServiceLoader};
 * the class that implements it is public and carries {@link dev.mizan.spi.plugin.Plugin}.
 *
 * <p><b>When:</b> as the host opens, once a device. <b>Thread:</b> the caller's. <b>May it block?</b> No: nothing is sent
 * before the device is claimed. <b>On failure</b> a setting that makes no sense is an {@link IllegalArgumentException}
 * that names it; whether the device answers is seen on claiming.
 *
 * @param <S> what an owner of its devices can do
 */
public interface DeviceProvider<S extends Held> {
    /** The settings that it understands. */
    List<Setting> settings();

    /** The device that the settings name. */
    Device<S> open(Settings settings);

    /**
     * What is plugged in at this moment and could be opened; none where it can not tell. May block for a second. A host
     * compares two such lists by {@link PlugEvent#between}.
     */
    default List<Attached> attached() {
        return List.of();
    }
}
