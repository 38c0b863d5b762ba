// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.organisation;

import dev.mizan.spi.id.TenantId;
import dev.mizan.spi.value.Text;

/** The host's customer whose data are kept apart from every other's. */
public record Tenant(TenantId id, Text name) {}
