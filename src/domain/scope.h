// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dimension.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace gensvar::domain {

/// A thing to filter or group by: a dimension, an attribute by its name, the score; or, to filter by alone, when a
/// response was added.
struct Axis
{
    enum class Type : quint8 { Dimension, Attribute, Score, Added };
    Type type = Type::Dimension;
    Dimension dimension = Dimension::Department;
    QString attribute; ///< the column's name, for Type::Attribute

    static Axis of(Dimension dimension) { return {Type::Dimension, dimension, {}}; }
    static Axis ofAttribute(QString name) { return {Type::Attribute, Dimension::Department, std::move(name)}; }
    static Axis ofScore() { return {Type::Score, Dimension::Department, {}}; }
    static Axis ofAdded() { return {Type::Added, Dimension::Department, {}}; }

    /// "department", "attr.Butik", "score", "added".
    [[nodiscard]] QString name() const;
    /// As people and files name them: not what a view alone can be filtered by, "added".
    static std::optional<Axis> named(QStringView name);
    bool operator==(const Axis &) const = default;
};

/// A value of Axis::ofAdded(): the responses that came in after another. Ids are given out in the order of coming in
/// and never again, so that a number alone parts the new ones from the others; the moment says what it was.
struct AddedSince
{
    qint64 after = 0; ///< the last response's id then
    QDateTime at;     ///< with its offset from UTC, in the store's zone

    [[nodiscard]] QString text() const;
    static std::optional<AddedSince> of(QStringView text);
};

/// One part of a filter: the axis has one of these values. An empty text is "no value". Values are names as shown; the
/// name of a merged value means the one it was merged into, a group means what is under it. Scores are "3" or "0-6".
struct Condition
{
    Axis axis;
    QStringList values;
    bool operator==(const Condition &) const = default;
};

enum class Period : quint8 { Total, Day, Week, Month, Quarter, Year };
enum class Comparison : quint8 { None, Previous, LastYear };

/// What to look at. A value: pages push it, the way back pops it. Days are in the store's zone and inclusive.
struct Scope
{
    std::optional<QDate> from;
    std::optional<QDate> to;
    QList<Condition> filter; ///< all must hold
    QList<Axis> by;          ///< at most two
    Period period = Period::Total;
    int rollingDays = 0; ///< above 0: each figure is of the trailing window that ends with its period
    Comparison comparison = Comparison::None;
    /// What lies in a group counts for the group and not for itself, up to the highest one, unless the filter names it
    /// or the group that it lies in.
    bool gathered = false;
    int minResponses = 0; ///< below it a figure is marked as small; 0: as the store has it
    bool operator==(const Scope &) const = default;
};

} // namespace gensvar::domain
