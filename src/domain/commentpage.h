// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/field.h"
#include "domain/ids.h"
#include "domain/kind.h"
#include "domain/scope.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace gensvar::domain {

enum class CommentOrder : quint8 { Newest, Oldest, Score };

/// Which comments: those behind a figure (Scope's days and filter), with these words.
struct CommentQuery
{
    Scope scope;    ///< from, to and filter are used
    QString search; ///< words, "phrases", prefix*; empty: all
    CommentOrder order = CommentOrder::Newest;
    bool excludedOnly = false; ///< the ones taken out of the figures instead
    bool withFacts = false;    ///< for all of them at once alone (Question::eachComment)
    int limit = 50;
    qint64 offset = 0;
    bool operator==(const CommentQuery &) const = default;
};

/// Something of a response that has a name of its own: a field, or a column without one.
struct Fact
{
    std::optional<Field> field; ///< none for an attribute
    QString name;               ///< the attribute's
    QString value;
    bool operator==(const Fact &) const = default;
};

/// One response with a comment, as it is read.
struct Comment
{
    ResponseId id;
    QString responseId; ///< the source's own id; empty where it has none
    QString source;
    QDateTime respondedAt; ///< UTC; invalid where only the day is known
    QDate respondedOn;     ///< in the store's zone
    int score = -1;        ///< −1: not scored
    QString text;
    QString department;
    QString touchpoint;
    Kind kind = Kind::NotTold;
    QString channel;
    QString account;
    QString customerId;
    QString customerName;
    Exclusion exclusion = Exclusion::None;
    QList<Fact> facts; ///< with CommentQuery::withFacts
};

struct CommentPage
{
    qint64 total = 0;           ///< all that match, whatever the limit
    bool searchComplete = true; ///< false while the full-text index catches up
    QList<Comment> comments;
    QList<base::Error> warnings;
};

} // namespace gensvar::domain
