// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QObject;

namespace gensvar::session {

/// Tells of each file whether it is there, on the guard's thread and while it lives, and in any order. Each is looked
/// for on a thread of its own that nobody waits for: in a network folder that hangs it may never end.
void lookFor(const QStringList &files, QObject *guard, const std::function<void(const QString &, bool isThere)> &told);

} // namespace gensvar::session
