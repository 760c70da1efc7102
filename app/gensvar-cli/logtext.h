// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/loggedchange.h"

namespace gensvar::cli {

class JsonWriter;

/// What a change was about, as members of the object that is begun.
void writeChangeDetail(JsonWriter &json, const domain::LoggedChange &change);

} // namespace gensvar::cli
