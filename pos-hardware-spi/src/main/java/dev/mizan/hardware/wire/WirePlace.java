// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.wire;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Text;

/**
 * Where a device on a wire is, and what it is called, as a shop sets it: by {@code address} and {@code id}.
 *
 * @param id as it is set; the address where it is not
 * @param address as it is set
 */
public record WirePlace(DeviceId id, WireAddress address) {
    private static final String ADDRESS = "address";
    private static final String ID = "id";

    /** The setting of an address, with an example of one. */
    public static Setting addressSetting(Text example) {
        return Setting.required(ADDRESS, Setting.Kind.TEXT, example);
    }

    /** The setting of a name. */
    public static Setting idSetting(Text words) {
        return Setting.optional(ID, Setting.Kind.TEXT, "", words);
    }

    /** What is set; an address of another form is an {@link IllegalArgumentException}, as of {@link WireAddress#of}. */
    public static WirePlace of(Settings settings) {
        return of(settings, "");
    }

    /** The same, where a device without a name is called so and then by its address: two may be at one. */
    public static WirePlace of(Settings settings, String before) {
        WireAddress address = WireAddress.of(settings.text(ADDRESS));
        String id = settings.text(ID);
        return new WirePlace(new DeviceId(id.isEmpty() ? before + address : id), address);
    }
}
