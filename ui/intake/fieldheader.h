// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"
#include "say/language.h"

#include <QHash>
#include <QHeaderView>
#include <QList>
#include <QMap>

class QComboBox;

namespace gensvar::intake {

/// The head of the preview: above each column's own heading the field it becomes, to be changed, and how sure that is.
/// A list to choose from is there for the columns in sight and some beside them: a file may have thousands.
class FieldHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FieldHeader(QWidget *parent = nullptr);

    void show(const domain::MapProposal &proposal, const say::Language &language);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QList<QComboBox *> choosers() const { return m_choosers.values(); } ///< from left to right
    [[nodiscard]] int leastWidth(int column) const; ///< that a column's chooser and the words about it need

    /// Brings the choosers to where their columns are, after these were moved or resized.
    void place();

signals:
    void choosersChanged(); ///< others are there
    void fieldChosen(int column, gensvar::domain::Field field);
    void keepChosen(int column);     ///< under its own name
    void leaveOutChosen(int column); ///< not at all
    void fieldReached(int column);   ///< its chooser has the focus

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *makeChooser(int column);
    void tell(int column, int choice);
    [[nodiscard]] QString certaintyText(int column) const;
    [[nodiscard]] QString whyText(int column) const;
    [[nodiscard]] int choiceFor(int column) const;
    [[nodiscard]] int focusedColumn() const;

    QMap<int, QComboBox *> m_choosers; ///< by column
    QStringList m_headings;
    QHash<int, domain::ColumnVerdict> m_verdicts; ///< by column
    QList<int> m_asked;
    say::Language m_language;
};

} // namespace gensvar::intake
