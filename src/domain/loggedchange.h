// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dimension.h"
#include "domain/kind.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace gensvar::domain {

/// What a change was about, as far as it applies to what was done. Nothing personal: an erasing has its count alone.
struct ChangeDetail
{
    /// Merges, renames, groups. The names are those of now, but for a rename, and without what is no longer there.
    std::optional<Dimension> dimension;
    QStringList names; ///< which; of a rename, what it was called before
    QString into;      ///< the name, or group, that they came to; empty: none, or no longer there

    bool isOfPeople = false; ///< the name that they came to is a colleague's, who answers for them

    std::optional<qint64> responses;    ///< excluded, included, erased
    Exclusion reason = Exclusion::None; ///< of an inclusion the one before, where all had the same
    QString note;

    qint64 import = 0; ///< its number; 0: not of an import
    QString file;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 excluded = 0; ///< among the added: by a rule, as it came in
    qint64 removed = 0;
    qint64 restored = 0;

    qint64 change = 0; ///< that was taken back; 0: none
    QString changed;   ///< what that had done: "merge" …

    QString zoneBefore;
    QString zone;
    qint64 minResponses = 0;
    qint64 privacyFigures = 0;
    qint64 privacyComments = 0;
    qint64 keepDays = 0;
    QStringList ownDomains;

    QDateTime backupAt;     ///< UTC; of a restored backup
    qint64 erasedAgain = 0; ///< people whom the store had erased since that backup
};

/// A change as the log shows it.
struct LoggedChange
{
    qint64 number = 0;
    QDateTime at;        ///< UTC
    QString by;          ///< empty: not told
    QString what;        ///< "import", "exclude", "merge", "rename", "erase" …
    ChangeDetail detail; ///< what it was about
    qint64 undoneBy = 0; ///< the change that took it back; 0: it stands
    bool canUndo = false;
};

} // namespace gensvar::domain
