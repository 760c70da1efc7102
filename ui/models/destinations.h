// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace gensvar::models {

/// Somewhere to go or something to do, as "go to or do" lists it.
struct Destination
{
    QString text; ///< "Support"
    QString what; ///< "Department"; empty for an action
    QString keys; ///< its shortcut, where there is one
    int id = 0;   ///< the owner's own number for it
    bool operator==(const Destination &) const = default;
};

/// Those that what was typed means, best first: every word typed begins a word of the text or, last, is somewhere in
/// it; letters count without case and accents. Equally good ones stay in their order. At most `most`.
[[nodiscard]] QList<Destination> destinationsFor(const QList<Destination> &all, const QString &typed, qsizetype most);

} // namespace gensvar::models
