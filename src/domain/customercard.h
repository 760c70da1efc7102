// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commentpage.h"
#include "domain/field.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace gensvar::domain {

/// Who gave a response, and all they said: what the store knows beside the comment itself. What is not known is empty.
struct CustomerCard
{
    using Fact = domain::Fact;

    /// The response tells who answered. Else only `facts`, `account`, `accountManager` and its own answer are filled.
    bool isKnown = false;
    QString customerId;
    QString name;
    QString email; ///< the newest told, as are the following
    QString phone;
    std::optional<bool> contactOk; ///< none: not asked
    QString account;
    QString accountManager;

    QList<Comment> answers;      ///< theirs, with and without a comment, newest first; excluded ones too
    bool hasMoreAnswers = false; ///< only the newest are told
    int otherContacts = 0;       ///< others who answered for the account
    bool hasMoreContacts = false;
    QList<int> otherScores; ///< the latest of each of them, newest first; not more than an eye takes in

    QList<Fact> facts; ///< of the response that was asked for
};

} // namespace gensvar::domain
