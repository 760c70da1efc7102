// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace gensvar::intake {

class ReadingChoice;
class SheetChoice;

/// The head of the form: which file, sheet and source, what was understood of it, and how it is read.
class ImportHead : public QWidget
{
    Q_OBJECT

public:
    explicit ImportHead(QWidget *parent = nullptr);

    void begin(const QString &file);
    void show(const session::FilePreview &preview, const domain::ImportRequest &request, bool isOrderAsked);
    [[nodiscard]] QString source() const; ///< as it was typed; empty: the one known of the file
    void showKnownSource(const QString &name);
    void takeOver(const ImportHead &other);
    void apply(domain::ImportRequest &request) const; ///< how it is to be read

signals:
    void sourceNamed();
    void sheetChosen(const QString &sheet);
    void allSheetsWanted(const QStringList &sheets);
    void readingChosen();

private:
    QLabel *m_heading;
    QLabel *m_note;
    QLineEdit *m_source;
    SheetChoice *m_sheet;
    ReadingChoice *m_reading;
};

} // namespace gensvar::intake
